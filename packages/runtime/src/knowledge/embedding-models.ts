/** Most embedding models say so in their names. */
const EMBEDS = /embed|minilm|\bbge\b|\be5\b|\bgte\b|arctic/i;

/** Models with those first whose names say that they embed; otherwise in their order. */
export function embeddingModelsFirst(models: readonly string[]): readonly string[] {
  return [...models.filter((model) => EMBEDS.test(model)), ...models.filter((model) => !EMBEDS.test(model))];
}

/** True for a model whose name says that it embeds. */
export function looksLikeEmbedding(model: string): boolean {
  return EMBEDS.test(model);
}
