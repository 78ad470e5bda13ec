import { enter } from './lib/enter.mjs';

enter(() => import('./lib/reset-command.mjs'));
