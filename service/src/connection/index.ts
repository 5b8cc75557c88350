/**
 * @module connection
 * One connection to one checked address. The only place of the project that opens one; who may be called is the caller’s rule.
 */
export { isPublicAddress } from "./public-address.ts";
export { readBody, requestOnce, unlessAborted } from "./request-once.ts";
export { addressOf, systemResolver, type Resolver } from "./resolve-host.ts";
