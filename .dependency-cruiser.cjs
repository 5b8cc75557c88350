/**
 * Which room may import which: model ← names ← {lists, screening, reports}, model ← {regimes, documents}, all ← engine ←
 * service ← cli; archive knows nothing and is known to lists and documents.
 */
const room = (name) => `^engine/src/${name}/`;
const rooms = [
  "archive",
  "model",
  "names",
  "lists",
  "screening",
  "regimes",
  "reports",
  "documents",
  "second-reader",
];
const allowed = {
  archive: ["archive"],
  model: ["model"],
  names: ["names", "model"],
  lists: ["lists", "names", "model", "archive"],
  screening: ["screening", "names", "model"],
  regimes: ["regimes", "model"],
  reports: ["reports", "names", "model"],
  documents: ["documents", "model", "archive"],
  "second-reader": ["second-reader", "model"],
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
      name: "exports-come-after-the-answer",
      comment:
        "exports and chronology see a finished answer and its words, and of other rooms the front door of the law",
      severity: "error",
      from: { path: "^engine/src/(exports|chronology)/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^engine/src/",
        pathNot: [
          "^engine/src/$1/",
          "^engine/src/model/",
          "^engine/src/(assess|assessed-report|reading-words|sha256|summary)\\.ts$",
          "^engine/src/(regimes|chronology)/index\\.ts$",
        ],
      },
    },
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
      from: { path: "^engine/src", pathNot: ["\\.test\\.ts$", "^engine/src/(?:archive|lists|documents)/"] },
      to: { dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-no-pkg"] },
    },
    {
      name: "lists-stay-portable",
      comment: "no Node; of packages only parsers that run in a browser too",
      severity: "error",
      from: { path: "^engine/src/(?:archive|lists)/", pathNot: ["\\.test\\.ts$", "\\.fixture\\.ts$"] },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-no-pkg"],
        pathNot: "node_modules/(fflate|papaparse|saxes)/",
      },
    },
    {
      name: "documents-stay-portable",
      comment: "no Node; of packages only readers that run in a browser too",
      severity: "error",
      from: { path: "^engine/src/documents/", pathNot: ["\\.test\\.ts$", "\\.fixture\\.ts$"] },
      to: {
        dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-no-pkg"],
        pathNot: "node_modules/(fflate|parse5|postal-mime|saxes|unpdf)/",
      },
    },
    {
      name: "the-engine-opens-without-documents",
      comment: "readers of files are heavy: embargo/documents loads them, nothing else does",
      severity: "error",
      from: { path: "^engine/src/", pathNot: ["\\.test\\.ts$", "^engine/src/documents/"] },
      to: { path: "^engine/src/documents/" },
    },
    {
      name: "cli-by-the-package",
      comment: "the command imports the published entry points",
      severity: "error",
      from: { path: "^(cli|service)/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^engine/src/", pathNot: "^engine/src/(index|[^/]+/index)\\.ts$" },
    },
    {
      name: "service-by-the-package",
      comment: "the command imports the service by its entry points",
      severity: "error",
      from: { path: "^cli/src" },
      to: { path: "^service/src/", pathNot: "^service/src/[^/]+/index\\.ts$" },
    },
    {
      name: "nothing-imports-the-command",
      severity: "error",
      from: { path: "^(engine|service)/" },
      to: { path: "^cli/" },
    },
    {
      name: "the-engine-does-not-know-the-service",
      severity: "error",
      from: { path: "^engine/" },
      to: { path: "^service/" },
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
