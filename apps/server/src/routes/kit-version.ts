/** The version of `@inlay/components` that this server serves; releases say with which they were made. */
export const KIT_VERSION = '0.1.0';
