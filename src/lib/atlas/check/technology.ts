import { originIn } from './origin';
import type { Rule } from './rule';

/** The origin of a stack is known only where a source names the stack, and a stack that is named has an origin. */
export const technology: Rule = ({ record }) =>
	record.operators.flatMap(({ id, technologyOrigin, technologyNote }) => {
		const isKnown = technologyOrigin.length > 0;
		if (isKnown === (technologyNote !== null)) return [];
		return [
			{
				...originIn('operators', id),
				...(isKnown
					? {
							field: 'technologyNote',
							value: technologyNote,
							expected: 'the stack as a source names it, or no technologyOrigin'
						}
					: {
							field: 'technologyOrigin',
							value: technologyOrigin,
							expected: 'the countries of the vendors of the stack that technologyNote names'
						}),
				severity: 'error',
				rule: 'technology'
			}
		];
	});
