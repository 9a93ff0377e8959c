const rememberedUnder = 'yingtai.label';

/** The label whose PIN was entered in this tab last; whether it still lets in, the server says. */
export function enteredLabel(): string | null {
  return sessionStorage.getItem(rememberedUnder);
}

export function rememberLabel(code: string | null): void {
  if (code === null) sessionStorage.removeItem(rememberedUnder);
  else sessionStorage.setItem(rememberedUnder, code);
}
