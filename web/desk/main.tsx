import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '../i18n/i18n.ts';
import '../ui/theme/base.css';
import { paint } from '../ui/theme/theme.ts';
import { App } from './app.tsx';
import { loadDeskTexts } from './load-desk-texts.ts';

const place = document.getElementById('desk');
if (!place) throw new Error('index.html has no #desk');

paint();
await startI18n(loadDeskTexts);
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
