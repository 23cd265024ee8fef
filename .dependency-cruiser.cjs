// The layers of docs/architecture.md: who may import whom. `npm run check` runs it.
const layer = (name) => `^app/${name}/`;

/** Files of `from` may import, inside the project, only what `allowed` names. */
function only(name, from, allowed) {
  return {
    name,
    severity: "error",
    from: { path: from, pathNot: "\\.test\\.tsx?$" },
    to: { path: "^(app|emails|prisma|scripts|tests)/", pathNot: allowed },
  };
}

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    only("domain-is-pure", layer("domain"), [layer("domain")]),
    only("db", layer("db"), [layer("db"), layer("domain"), "^app/mail/messages\\.ts$"]),
    only("emails", "^emails/", ["^emails/", layer("domain")]),
    only("mail", layer("mail"), [layer("mail"), "^emails/", layer("domain")]),
    only("storage", layer("storage"), [layer("storage"), layer("domain")]),
    only("queue", layer("queue"), [layer("queue"), layer("domain")]),
    only("features", layer("features"), [
      layer("features"),
      layer("domain"),
      layer("db"),
      layer("storage"),
      layer("queue"),
      "^app/mail/(messages\\.ts|render\\.tsx)$",
    ]),
    only("jobs", layer("jobs"), [
      layer("jobs"),
      layer("features"),
      layer("mail"),
      layer("queue"),
      layer("domain"),
    ]),
    only("http", layer("http"), [layer("http"), layer("db"), layer("domain")]),
    only("ui", layer("ui"), [layer("ui"), layer("domain")]),
    only("routes", layer("routes"), [
      "^app/routes/[^/]+/parts/",
      layer("features"),
      layer("ui"),
      layer("http"),
      layer("domain"),
    ]),
    {
      name: "features-do-not-share-folders",
      comment: "what two features share belongs in domain or db",
      severity: "error",
      from: { path: "^app/features/([^/]+)/" },
      to: { path: "^app/features/([^/]+)/", pathNot: "^app/features/$1/" },
    },
    {
      name: "prisma-only-in-db",
      severity: "error",
      from: { path: "^(app|emails)/", pathNot: layer("db") },
      to: { path: "(^app/db/generated/|node_modules/(@prisma|\\.prisma|prisma)/)" },
    },
    {
      name: "nothing-imports-a-route",
      severity: "error",
      from: {},
      // What the pages of one kind of user share stands in their folder's parts.
      to: { path: "^app/(routes/|root\\.tsx|entry\\.)", pathNot: "^app/routes/[^/]+/parts/" },
    },
    {
      name: "no-frame-in-the-domain",
      comment: "the domain runs without framework, browser or database",
      severity: "error",
      from: { path: layer("domain") },
      to: { path: "node_modules/(@remix-run|react|react-dom|express|pg|pg-boss|nodemailer)/" },
    },
    {
      name: "tests-stay-out",
      severity: "error",
      from: { path: "^(app|emails|scripts|prisma)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "(node_modules|^app/db/generated/)" },
    exclude: { path: "(^build/|^app/db/generated/.*\\.js$)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
