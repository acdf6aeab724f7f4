/** How large a picture is made so that its longest side is at most so many pixels; never enlarged. */
export const fitted = (width: number, height: number, longest: number) => {
  const factor = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * factor)),
    height: Math.max(1, Math.round(height * factor)),
  };
};
