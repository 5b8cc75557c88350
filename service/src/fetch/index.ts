/**
 * @module embargo-service/fetch
 * Fetches one report from an address that the user gave. The only place of the project that opens a connection.
 */
export { isPublicAddress } from "./public-address.ts";
export type { FetchedReport, FetchOptions } from "./fetch-report.ts";
export { fetchReport } from "./fetch-report.ts";
