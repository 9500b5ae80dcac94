/** The version of this package, stamped on every element so that two copies on one page can tell each other apart. */
export const VERSION = '0.1.0';
