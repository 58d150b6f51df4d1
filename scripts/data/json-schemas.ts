import { z } from 'zod';
import { FILES } from '../../src/lib/atlas/schema';

/** JSON Schema files for editors, by path, derived from the schema of the record. */
export function jsonSchemas(): Map<string, string> {
	return new Map(
		Object.entries(FILES).map(([part, { path, schema }]) => {
			const name = part === 'info' ? 'record' : part;
			const document = {
				title: `${path}${path.endsWith('/') ? '<operator>.geojson' : ''}`,
				description: 'Generated from src/lib/atlas/schema.ts by npm run data:format. Do not edit.',
				...z.toJSONSchema(schema, { target: 'draft-7' })
			};
			return [`data/schema/${name}.schema.json`, `${JSON.stringify(document, null, '\t')}\n`];
		})
	);
}
