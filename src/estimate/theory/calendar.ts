/** The conventions of the language in seconds: a month of 30 days, a year of 365. */
export const DAY = 86_400;
export const HOUR = 3600;
export const MONTH = 30 * DAY;
export const YEAR = 365 * DAY;
