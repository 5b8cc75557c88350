/** Which room may import which: model ← names ← {screening, reports}, model ← regimes, all ← engine ← cli. */
const room = (name) => `^engine/src/${name}/`;
const rooms = ["model", "names", "screening", "regimes", "reports"];
const allowed = {
  model: ["model"],
  names: ["names", "model"],
  screening: ["screening", "names", "model"],
  regimes: ["regimes", "model"],
  reports: ["reports", "names", "model"],
};

module.exports = {
  forbidden: [
    {
      name: "no-cycles-between-modules",
      severity: "error",
      from: {},
      to: {
        circular: true,
        dependencyTypesNot: ["type-only"],
        viaOnly: { dependencyTypesNot: ["type-only"] },
      },
    },
    ...rooms.map((name) => ({
      name: `${name}-direction`,
      comment: `${name} may import ${allowed[name].join(", ")} and generated data`,
      severity: "error",
      from: { path: room(name), pathNot: "\\.test\\.ts$" },
      to: { path: "^engine/src/", pathNot: [...allowed[name].map(room), "^engine/src/generated/"] },
    })),
    {
      name: "rooms-open-by-their-front-door",
      comment: "another room is imported by its index.ts only",
      severity: "error",
      from: { path: "^engine/src/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^engine/src/([^/]+)/",
        pathNot: ["^engine/src/$1/", "^engine/src/[^/]+/index\\.ts$", "^engine/src/generated/"],
      },
    },
    {
      name: "engine-stays-pure",
      comment: "no Node, no package: the engine runs in a browser",
      severity: "error",
      from: { path: "^engine/src", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-no-pkg"] },
    },
    {
      name: "cli-by-the-package",
      comment: "the command imports the published entry points",
      severity: "error",
      from: { path: "^cli/src" },
      to: { path: "^engine/src/", pathNot: "^engine/src/(index|[^/]+/index)\\.ts$" },
    },
    {
      name: "nothing-imports-the-command",
      severity: "error",
      from: { path: "^engine/" },
      to: { path: "^cli/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["source", "import", "node", "default"],
      exportsFields: ["exports"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
