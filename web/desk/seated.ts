/** `web/desk/index.html` reads the same name before the first paint. */
const rememberedUnder = 'yingtai.seated';

/** Whether this browser draws the frame of the desk before anything else has come: where staff were signed in last. */
export function rememberSeat(isSeated: boolean): void {
  if (isSeated) localStorage.setItem(rememberedUnder, 'yes');
  else localStorage.removeItem(rememberedUnder);
  document.documentElement.toggleAttribute('data-seated', isSeated);
}
