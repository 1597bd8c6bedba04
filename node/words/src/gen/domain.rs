// Generated from locales/en/domain.ftl by the test `generated`: do not edit.
