/** Of P1 to P4: how many were met, of how many decided. Also counted by a program in another language. */
export const attainmentOfLog = {
  'all waiting pauses': [
    [87, 270],
    [217, 408],
    [17_472, 22_010],
    [605, 674],
  ],
  'nothing pauses': [
    [62, 270],
    [186, 408],
    [15_424, 22_010],
    [513, 674],
  ],
};
