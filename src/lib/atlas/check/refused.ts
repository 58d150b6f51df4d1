import { originIn } from './origin';
import type { Problem } from './problem';
import type { Rule } from './rule';

/** A refused claim differs from what is held, no source stands on both sides, and each subject is named once. */
export const refusedClaims: Rule = ({ record }) =>
	record.refused.flatMap((refused) => {
		const problem = (field: string, value: unknown, expected: string): Problem => ({
			...originIn('refused', refused.id),
			field,
			value,
			expected,
			severity: 'error',
			rule: 'refused'
		});
		const { claim, held, claimedBy, sources } = refused;
		const against = new Set(sources.map(({ id }) => id));
		return [
			...(claim.toLowerCase() === held.toLowerCase()
				? [problem('held', held, 'something else than the claim')]
				: []),
			...claimedBy.flatMap(({ id }, index) =>
				against.has(id)
					? [
							problem(
								`claimedBy.${index}.id`,
								id,
								'a source that does not also speak against the claim'
							)
						]
					: []
			),
			...(['operators', 'places', 'schemes'] as const).flatMap((subject) =>
				refused[subject].flatMap((id, index) =>
					refused[subject].indexOf(id) < index
						? [problem(`${subject}.${index}`, id, 'each once')]
						: []
				)
			)
		];
	});
