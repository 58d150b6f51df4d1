import type { PageTexts } from '../../page-texts';

/** The pages of places. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}: ${kind} van ${operator} in ${town}, ${country}. Wie er zeggenschap over heeft, sinds wanneer de locatie bestaat, wat er gecertificeerd is: elk gegeven met bron.`,
	facts: 'Kerngegevens',
	map: 'Ligging',
	mapLabel: (name) => `Kaart van de omgeving van ${name}`,
	onMap: 'Op de kaart openen',
	sameBuilding: 'Andere aanbieders in hetzelfde gebouw',
	sameTown: (town) => `Ook in ${town}`,
	nearest: 'De dichtstbijzijnde elders',
	cite: 'Citeren',
	citation: (name, operator, address, date) =>
		`‘${name} (${operator})’, Whose Cloud, stand van ${date}, ${address}. CC BY 4.0.`,
	correct: 'Fout melden',
	correctNote:
		'Opent uw mailprogramma, met de locatie al ingevuld. Er wordt niets vanzelf verstuurd.'
};
