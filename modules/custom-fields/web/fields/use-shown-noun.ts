import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customNouns, type CustomNounName } from '../../custom-field.contract.ts';

/** Whose fields the address asks for; tickets' unless it says. */
export function useShownNoun(): CustomNounName {
  const asked = one(useUrlState().values['noun']);
  return customNouns.find((noun) => noun === asked) ?? customNouns[0];
}
