import { testWay } from './support/every-way.ts';

testWay({ title: 'in English', locale: 'en', axe: true });
testWay({ title: 'in Spanish', locale: 'es' });
testWay({ title: 'in large Spanish text', locale: 'es', text: 'large', axe: true });
