import { createContext, useContext } from 'react';
import type { FieldValues } from './field.ts';

type Fill = (changed: FieldValues) => Promise<void>;

/** Only `Form` provides it. */
export const FillContext = createContext<Fill>(() => Promise.resolve());

/**
 * For parts inside a form: changes fields as if somebody had typed it, with all that follows. What a field holds that is
 * not named stays.
 */
export function useFill(): Fill {
  return useContext(FillContext);
}
