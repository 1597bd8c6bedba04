// Generated from locales/en/cli_report.ftl by the test `generated`: do not edit.
