/** Texts for the tests of the server: short, and with gaps that no judgement can miss. */

export const vietnamese = `# Thoả thuận hợp tác giữa Hội Làm vườn xã Mây và Trạm Giống Sương

Hôm nay, hai bên thống nhất ký thoả thuận hợp tác này.

## Điều 1. Các bên

BÊN A: Hội Làm vườn xã Mây
Đại diện: bà Lê Thị Mận, Chủ tịch

BÊN B: Trạm Giống Sương
Đại diện: ông Trần Văn Sung, Trạm trưởng

## Điều 2. Mục đích

Hai bên cùng nhau giữ giống lúa nếp cũ của xã Mây và đưa trở lại ruộng của bà con.

## Điều 3. Trách nhiệm của các bên

- Hội Làm vườn xã Mây vận động hội viên dành đất và trồng thử 2 ha mỗi vụ.
- Trạm Giống Sương cung cấp 500 kg giống và cử hai cán bộ kỹ thuật.

Việc chia giống theo Điều 2 do Bên A làm.
`

export const english = `# Partnership agreement between Marsh Trust and Reed Farm

The partners agree as follows.

## 1. Parties

Party A: Marsh Trust, represented by Ada Reed, director
Party B: Reed Farm, represented by Tom Sedge, owner

## 2. Purpose

Together the partners keep the Fenny Marsh wet all year round, for the birds and for the people of Fenny.

## 3. Responsibilities

- Marsh Trust opens the sluice each October and counts the birds.
- Reed Farm mows the reed in February and mends the dyke.

Section 2 comes before all else.
`

export const readme = `# Sluice controller

Firmware for the sluice. Run \`npm install\` and \`npm test\`.

## Installing

\`\`\`sh
npm install sluice
\`\`\`

## License

MIT
`

/** Names of every kind: partners, a body, a role, objectives, a term, an annex in a file. */
export const named = `# Partnership charter of the Fenny Marsh

## 1. Parties

- **Marsh Trust** ("the Trust"), a registered charity, represented by Ada Reed, director.
- **Reed Farm Ltd** ("the Farm"), a company, represented by Tom Sedge, owner.

## 2. Definitions

"Wet season" means the months from October to March.

## 3. Objectives

- O1: Keep the water table above 20 cm in the wet season.
- O2: Bring back 40 pairs of lapwings by 2029.

## 4. Bodies

The Marsh Board consists of two members of the Trust and two members of the Farm. The Marsh Board meets every quarter.
The quorum of the Marsh Board is three members.

Coordinator: Ann Fenn (Marsh Trust)

## 5. Work plan

| Activity | Objective | Who | When |
|---|---|---|---|
| Open the sluice | O1 | Marsh Trust | each October |
| Mow the reed | O2 | Reed Farm Ltd | February 2027 |

| Indicator | Objective | Target |
|---|---|---|
| Pairs of lapwings | O2 | 40 |

The Trust shall report to the Marsh Board every year. The coordinator shall keep the minutes of the Marsh Board as [Annex A](annex/minutes.md) says.
The coordinator sends Annex A and budget.xlsx to all partners.
`
