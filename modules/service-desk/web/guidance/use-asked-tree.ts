import { createContext, useEffect, useState } from 'react';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { readAskedQuestions, settingsAlong, walkTree, type AskedTree, type Guidance } from '../../guidance.contract.ts';
import { idIn } from '../record/use-proposal.ts';

/** What the part of a form that asks the questions needs of the form around it. */
export interface Asking {
  tree: AskedTree;
  values: FieldValues;
}
export const AskingContext = createContext<Asking | null>(null);

/**
 * The questions for what the form says so far: of the category, or of the machine while there is none. An answer may
 * name a category further below; the questions that led there stay.
 */
export function useAskedTree(values: FieldValues): AskedTree | null {
  const category = idIn(values['categoryId']);
  const machine = idIn(values['assetId']);
  const [asked, ask] = useState({ category, machine });
  const query =
    asked.category === undefined
      ? { ...(asked.machine !== undefined && { assetId: asked.machine }) }
      : { categoryId: asked.category };
  const isAbout = Object.keys(query).length > 0;
  const tree = useAnswer(readAskedQuestions, { query }, { enabled: isAbout }).data?.tree ?? null;
  const led = tree && categoryLedTo(tree, values['guidance'] as Guidance | undefined);
  const isSame = category === asked.category || (category !== undefined && category === led);
  const isSameMachine = machine === asked.machine || category !== undefined;
  useEffect(() => {
    if (!isSame || !isSameMachine) ask({ category, machine });
  }, [isSame, isSameMachine, category, machine]);
  return isAbout && isSame ? tree : null;
}

function categoryLedTo(tree: AskedTree, guidance: Guidance | undefined): string | undefined {
  if (guidance?.versionId !== tree.versionId) return undefined;
  return settingsAlong(walkTree(tree.questions, guidance.answers)).categoryId ?? tree.categoryId;
}
