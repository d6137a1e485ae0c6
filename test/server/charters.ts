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
