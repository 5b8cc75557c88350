/**
 * @module version
 * Version of the package, printed in every answer; `npm run check` holds it equal to package.json.
 */
export const VERSION = "0.1.0";
