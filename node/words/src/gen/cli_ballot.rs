// Generated from locales/en/cli_ballot.ftl by the test `generated`: do not edit.
