import type { PageTexts } from '../../page-texts';

/** The pages of places. */
export const place: PageTexts['place'] = {
	description: (name, kind, operator, town, country) =>
		`${name}: ${kind} von ${operator} in ${town}, ${country}. Wer den Standort kontrolliert, seit wann er besteht, was dort zertifiziert ist – jede Angabe mit Quelle.`,
	facts: 'Das Wichtigste',
	map: 'Lage',
	mapLabel: (name) => `Karte der Umgebung von ${name}`,
	onMap: 'Auf der Karte öffnen',
	sameBuilding: 'Andere Betreiber im selben Gebäude',
	sameTown: (town) => `Ebenfalls in ${town}`,
	nearest: 'Nächstgelegene anderswo',
	cite: 'Zitieren',
	citation: (name, operator, address, date) =>
		`„${name} (${operator})“, Whose Cloud, Stand: ${date}, ${address}. CC BY 4.0.`,
	correct: 'Fehler melden',
	correctNote:
		'Öffnet Ihr Mailprogramm; der Standort ist schon eingetragen. Ohne Ihr Zutun wird nichts verschickt.'
};
