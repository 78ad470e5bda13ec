import type { Os } from '../../os.ts';
import type { WallService } from './service.ts';

export function wallRoutes(os: Os, { wall }: { wall: WallService }) {
  return {
    people: os.wall.people.handler(() => wall.people()),
    thank: os.wall.thank.handler(({ input, errors }) => {
      const result = wall.thank(input);
      if (result === 'too-late') throw errors.TOO_LATE();
      if (result !== 'kept') throw errors.NO_SUCH_PERSON({ data: { gone: [...result.gone] } });
    }),
  };
}
