/** What the rows are cut by when nobody says so: a server is never asked for all rows. */
export const SERVER_PAGE_SIZE = 50;
