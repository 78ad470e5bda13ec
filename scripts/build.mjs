import { enter } from './lib/enter.mjs';

enter(() => import('./lib/build-command.mjs'));
