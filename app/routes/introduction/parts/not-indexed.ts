/** Not for search engines: whoever has the address may answer. */
export const NOT_INDEXED = { name: "robots", content: "noindex" };
