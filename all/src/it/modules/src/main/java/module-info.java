module consumer {
  requires org.numrand;
}
