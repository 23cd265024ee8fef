/** Names features of one kind. Each is made once: what is one string hashes and compares at once. */
class KindNames<K extends string | number> {
  private readonly names = new Map<K, string>();

  constructor(private readonly kind: "word" | "concept" | "theme") {}

  of(key: K): string {
    let name = this.names.get(key);
    if (name === undefined) this.names.set(key, (name = `${this.kind}:${key}`));
    return name;
  }
}

/** The names of a corpus's features: a word's stem, a concept's number, a theme's id. */
export class FeatureNames {
  readonly word = new KindNames<string>("word");
  readonly concept = new KindNames<number>("concept");
  readonly theme = new KindNames<string>("theme");
}
