/** The pages of places. */
export const place = {
	description: (place: string, kind: string, operator: string, town: string, country: string) =>
		`${place}: ${kind} of ${operator} in ${town}, ${country}. Who controls it, since when it stands, what is certified there, with the source of every claim.`,
	facts: 'Key facts',
	map: 'Where it is',
	mapLabel: (place: string) => `Map of the surroundings of ${place}`,
	onMap: 'Open on the map',
	sameBuilding: 'Other operators in the same building',
	sameTown: (town: string) => `Also in ${town}`,
	nearest: 'Nearest elsewhere',
	cite: 'Cite this',
	citation: (place: string, operator: string, address: string, date: string) =>
		`“${place} (${operator})”, Whose Cloud, record of ${date}, ${address}. CC BY 4.0.`,
	correct: 'Correct this',
	correctNote: 'Opens your mail program with the place filled in. Nothing is sent by itself.'
};
