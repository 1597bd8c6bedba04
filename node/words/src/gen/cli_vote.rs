// Generated from locales/en/cli_vote.ftl by the test `generated`: do not edit.
