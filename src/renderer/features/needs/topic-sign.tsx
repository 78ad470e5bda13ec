import { CalendarDays, GraduationCap, HardHat, MessageCircle, Users, Wrench, type LucideIcon } from 'lucide-react';
import type { NeedTopic } from '../../../shared/domain/need.ts';

const SIGNS: Readonly<Record<NeedTopic, LucideIcon>> = {
  equipment: Wrench,
  staffing: Users,
  schedule: CalendarDays,
  safety: HardHat,
  training: GraduationCap,
  else: MessageCircle,
};

/** The drawn sign of what a need is about. */
export function TopicSign({ topic }: { topic: NeedTopic }) {
  const Icon = SIGNS[topic];
  return <Icon aria-hidden="true" />;
}
