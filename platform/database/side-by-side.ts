/**
 * What several questions of one transaction answer, asked together: their statements travel in one go. Where some
 * refuse, the first of them in this order is heard, whichever answers first; and nothing goes on behind its back.
 */
export async function sideBySide<const Asked extends readonly unknown[]>(
  ...asked: Asked
): Promise<{ -readonly [At in keyof Asked]: Awaited<Asked[At]> }> {
  const outcomes = await Promise.allSettled(asked);
  const refused = outcomes.find((outcome) => outcome.status === 'rejected');
  if (refused) throw refused.reason;
  // all are fulfilled, each at its own place
  return outcomes.map((outcome) => ('value' in outcome ? outcome.value : undefined)) as {
    -readonly [At in keyof Asked]: Awaited<Asked[At]>;
  };
}
