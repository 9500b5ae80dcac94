/**
 * The number that random tests start from. It is the same in each verification, so that what fails does so for what was
 * changed and not by chance; `test-random` tries others, and TEST_SEED repeats one.
 */
export const TEST_SEED = Number(process.env['TEST_SEED'] ?? 1);
