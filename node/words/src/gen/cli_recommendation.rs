// Generated from locales/en/cli_recommendation.ftl by the test `generated`: do not edit.
