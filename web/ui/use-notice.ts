import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../api/problem.ts';

export interface Notice {
  done: (text: string) => void;
  /** For deeds without a form: what the server said, or that it could not be reached; or a sentence of one's own. */
  failed: (error: unknown) => void;
}

/** A short line that comes and goes: something is done, or could not be. */
export function useNotice(): Notice {
  const { message } = App.useApp();
  const { t } = useTranslation();
  return {
    done: (text) => void message.success(text),
    failed: (error) => void message.error(sentenceFor(error, t)),
  };
}

function sentenceFor(error: unknown, t: (key: string) => string): string {
  if (typeof error === 'string') return error;
  if (error instanceof Problem) return error.message;
  return t(error instanceof Unreachable ? 'shell:failure.unreachable.title' : 'shell:failure.broken.title');
}
