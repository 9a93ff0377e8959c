const rememberedUnder = 'yingtai.provider';

/** Code of the provider whose door this browser went through last. */
export function lastProvider(): string | undefined {
  return localStorage.getItem(rememberedUnder) ?? undefined;
}

export function rememberProvider(code: string): void {
  localStorage.setItem(rememberedUnder, code);
}
