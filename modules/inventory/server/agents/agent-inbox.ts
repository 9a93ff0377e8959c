import type { Inbox } from '../../../../platform/module/inbox.ts';
import { tokenShowing, touchToken } from '../tokens/inventory-token.store.ts';
import { limits } from '../documents/document.rules.ts';
import { agentHeaders, answerAgain, answerBusy, takeAgentPost } from './take-agent-post.ts';

/** Where FusionInventory and GLPI agents are pointed at: `/inventory/<provider>.<secret>`. */
export const agentInbox: Inbox = {
  path: 'inventory',
  mostBytes: limits.bytes,
  mostAtOnce: 16,
  reads: agentHeaders,
  letIn: (steps, secretHash) =>
    steps.run(async (tx) => {
      const token = await tokenShowing(tx, secretHash);
      if (!token) return null;
      await touchToken(tx, token.tokenId);
      return token;
    }),
  take: takeAgentPost,
  again: answerAgain,
  busy: answerBusy,
};
