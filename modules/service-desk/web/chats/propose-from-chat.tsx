import { Button, Space } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { useFill } from '../../../../web/ui/form/use-fill.ts';
import type { ChatReading } from '../../pasted-chat.contract.ts';

interface ProposeFromChatProps {
  reading: ChatReading | undefined;
  text: string;
  values: FieldValues;
}

type Caller = ChatReading['callers'][number];

/** Fills in once what a conversation says; of several who may be speaking, one press takes another. Stands in the form. */
export function ProposeFromChat({ reading, text, values }: ProposeFromChatProps) {
  const { t } = useTranslation('service-desk');
  const fill = useFill();
  const filled = useRef('');
  useEffect(() => {
    if (!reading || filled.current === text) return;
    filled.current = text;
    void fill(proposed(reading, values));
  }, [reading, text, values, fill]);
  const others = (reading?.callers ?? []).filter(({ id }) => id !== values['callerId']);
  if (others.length === 0) return null;
  return (
    <div className="paste-chat-callers" role="group" aria-label={t('chat.mayBe')}>
      <span className="yt-quiet">{t('chat.mayBe')}</span>
      <Space wrap size="small">
        {others.map((caller) => (
          <Button key={caller.id} size="small" onClick={() => void fill(saidBy(caller))}>
            {[caller.name, caller.department, caller.customer.name].filter(Boolean).join(' · ')}
          </Button>
        ))}
      </Space>
    </div>
  );
}

/** What somebody has written themselves stays. */
function proposed({ channel, title, callers }: ChatReading, values: FieldValues): FieldValues {
  const [only, second] = callers;
  return {
    channel,
    ...(!values['title'] && title !== '' && { title }),
    ...(!values['callerId'] && only && !second && saidBy(only)),
  };
}

function saidBy({ id, customer }: Caller): FieldValues {
  return { callerId: id, customerId: customer.id };
}
