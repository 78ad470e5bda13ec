import { enter } from './lib/enter.mjs';

enter(() => import('./lib/package-command.mjs'));
