// Generated from locales/en/cli_member.ftl by the test `generated`: do not edit.
