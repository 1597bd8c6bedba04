// Generated from locales/en/cli_log.ftl by the test `generated`: do not edit.
