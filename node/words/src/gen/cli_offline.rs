// Generated from locales/en/cli_offline.ftl by the test `generated`: do not edit.
