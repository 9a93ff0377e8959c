import { useContext } from 'react';
import { IsTitled, useTitle } from '../title.ts';

/** What is the matter, as a heading; where it is all that the page has, it is the page's title. */
export function StateHeading({ text }: { text: string }) {
  const isTitled = useContext(IsTitled);
  useTitle(isTitled ? undefined : text);
  return isTitled ? <h2>{text}</h2> : <h1>{text}</h1>;
}
