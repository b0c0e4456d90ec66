/** The same model in Java and in Python, on the same split, with the same score. */
module org.example.centroid {
  requires org.numrand.sklearn;
  requires static org.jspecify;
}
