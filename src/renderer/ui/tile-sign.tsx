import {
  Anchor,
  Bird,
  Feather,
  Flower,
  Leaf,
  Moon,
  Mountain,
  Shell,
  Star,
  Sun,
  TreePine,
  Waves,
  type LucideIcon,
} from 'lucide-react';
import type { TileSign as Sign } from '../../shared/domain/person.ts';

const SIGNS: Readonly<Record<Sign, LucideIcon>> = {
  sun: Sun,
  moon: Moon,
  star: Star,
  leaf: Leaf,
  waves: Waves,
  mountain: Mountain,
  flower: Flower,
  feather: Feather,
  anchor: Anchor,
  bird: Bird,
  tree: TreePine,
  shell: Shell,
};

/** The drawn sign on a tile. */
export function TileSign({ sign }: { sign: Sign }) {
  const Icon = SIGNS[sign];
  return <Icon aria-hidden="true" />;
}
