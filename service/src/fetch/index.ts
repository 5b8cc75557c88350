/**
 * @module embargo-service/fetch
 * Fetches one report from an address that the user gave. Connections are made by `connection`.
 */
export type { FetchedReport, FetchOptions } from "./fetch-report.ts";
export { fetchReport } from "./fetch-report.ts";
