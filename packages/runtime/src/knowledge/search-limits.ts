/** How many chunks a search gives when it does not say, and at most. Apart from what searches, for forms that only say it. */
export const SEARCH_LIMITS = Object.freeze({ usual: 5, most: 100 });
