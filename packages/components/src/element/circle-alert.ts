/** The icon of every field's error. From lucide (ISC licence), as those of `icons.ts`. */
export const circleAlert = 'M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0zM12 8v4M12 16h.01';
